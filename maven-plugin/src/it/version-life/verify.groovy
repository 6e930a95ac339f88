import java.nio.file.Files
import java.nio.file.Path

// The correction is on record, with the text that it replaced.
assert new File(basedir, 'notices/privacy/seals.yaml').getText('UTF-8').contains('A misspelt word.')
assert new File(basedir, 'notices/privacy/2026-03-01/sealed/article.1.txt').getText('UTF-8')
        .contains('for a yaer')

// The draft became the next version, and its day stands in it.
assert !new File(basedir, 'notices/privacy/draft').exists()
assert new File(basedir, 'notices/privacy/2026-09-01/sealed/article.txt').getText('UTF-8')
        .contains('September 1, 2026')
assert new File(basedir, 'notices/cookies/draft/notice.md').getText('UTF-8')
        .contains('We set none.')

// What the README lists does the same by command.
File jar = new File(commandLineJar as String)
String readme = new File(jar.parentFile.parentFile.parentFile, 'README.md').getText('UTF-8')
String java = Path.of(System.getProperty('java.home'), 'bin', 'java')
Path byCommand = basedir.toPath().resolve('target/by-command')
Closure<String> run = { String row, String... options ->
    assert readme.contains("\n| `" + row + "` |")
    List<String> arguments = row.replace('NOTICE', 'privacy').replace('DATE', '2026-09-01')
            .replace(' A B', ' 2026-03-01 2026-09-01').split(' ') as List
    Process process = ([java, '-jar', jar as String] + arguments
            + ['--as-of=2026-06-01', '--source=' + basedir] + (options as List)).execute()
    StringBuilder out = new StringBuilder()
    process.waitForProcessOutput(out, System.err)
    assert process.exitValue() == 0
    out.toString()
}
String printed = run('redline NOTICE A B', '--as=markdown', '--ignore=quotes,links')
assert printed.contains('two years')
assert printed.contains('links in 1 place')
assert new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n').contains(printed)

run('announce NOTICE DATE', '--output=' + byCommand)
Closure<Map<String, String>> files = { Path root ->
    Files.walk(root).filter(Files::isRegularFile)
            .toList()
            .collectEntries { [root.relativize(it) as String, Files.readString(it)] }
}
Map<String, String> announced = files(basedir.toPath().resolve('target/announcement'))
assert announced.size() >= 4
assert announced == files(byCommand)
