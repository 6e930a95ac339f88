import java.nio.file.Files
import java.nio.file.Path

// Quiet: nothing between the line that names the goal and the end.
List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
int build = log.findIndexOf { it.contains(':build (default-cli)') }
assert log[build + 1].contains('-----')

// The command line makes the same files of the same sources.
Path plugin = basedir.toPath().resolve('target/site')
Path command = basedir.toPath().resolve('target/by-command')
String java = Path.of(System.getProperty('java.home'), 'bin', 'java')
Process process = [java, '-jar', commandLineJar as String, 'build', '--as-of=2026-06-01',
        '--source=' + basedir, '--output=' + command].execute()
process.waitForProcessOutput(System.out, System.err)
assert process.exitValue() == 0

Closure<Map<String, String>> files = { Path root ->
    Files.walk(root).filter(Files::isRegularFile)
            .toList()
            .collectEntries { [root.relativize(it) as String, Files.readString(it)] }
}
assert files(plugin).containsKey('privacy/index.html')
assert files(plugin) == files(command)

// What was made of each notice is kept beside the site.
assert new File(basedir, 'target/noticeboard-cache').list().any { it.startsWith('privacy.') }
