import java.nio.file.Path

// The report, on standard output and in the file, and the pages.
String report = new File(basedir, 'target/review.md').getText('UTF-8')
assert report.startsWith('# Review of the notices against `HEAD`\n')
assert report.contains('<del>a year</del><ins>two years</ins>')
assert new File(basedir, 'build.log').readLines('UTF-8').contains('# Review of the notices against `HEAD`')
assert new File(basedir, 'target/review/privacy/2026-03-01/proposed/index.html').getText('UTF-8')
        .contains('<meta name="robots" content="noindex">')

// The command line says the same.
String java = Path.of(System.getProperty('java.home'), 'bin', 'java')
Process process = [java, '-jar', commandLineJar as String, 'review', '--base=HEAD', '--as-of=2026-06-01',
        '--source=' + basedir, '--output=' + new File(basedir, 'target/by-command')].execute()
StringBuilder said = new StringBuilder()
process.waitForProcessOutput(said, System.err)
assert process.exitValue() == 0
assert said.toString() == report
