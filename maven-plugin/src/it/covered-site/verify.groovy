import groovy.json.JsonSlurper
import java.nio.file.Path

// The goal prints what the command prints.
File jar = new File(commandLineJar as String)
String java = Path.of(System.getProperty('java.home'), 'bin', 'java')
Process process = [java, '-jar', jar as String, 'coverage', '--as-of=2026-06-01', '--format=json',
        '--source=' + basedir].execute()
StringBuilder out = new StringBuilder()
process.waitForProcessOutput(out, System.err)
assert process.exitValue() == 0
assert new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
        .contains(out.toString())

// It says of each requirement whether it is met.
def requirements = new JsonSlurper().parseText(out.toString()).requirements
assert requirements.collectEntries { [it.id, it.status] } ==
        ['house.organization': 'met', 'house.appeal': 'missing']
true
