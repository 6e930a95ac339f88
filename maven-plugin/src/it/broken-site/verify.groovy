List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
String text = 'notices/privacy/2026-03-01/notice.md'

// The finding, the line and the caret, as the command line prints them.
int finding = log.findIndexOf { it.startsWith("[ERROR] $text:5:5: error[unknown-reference]: ") }
assert finding >= 0
assert log[finding + 1] == '    Ask [us](section:right) what we know about you.'
assert log[finding + 2] == '        ^'

// A property that nobody reads is no option; one that the POM names is the build's own.
assert log.findAll { it.contains('nothing reads the property') } ==
        ["[WARNING] nothing reads the property 'noticeboard.fial-on'; did you mean 'noticeboard.fail-on'?"]

// One sentence in the end, no stack trace, nothing written.
assert log.any { it.startsWith('[ERROR] Failed to execute goal') && it.contains(': 1 error, 1 warning -> ') }
assert log.every { !it.startsWith('\tat ') }
assert !new File(basedir, 'target/site').exists()
