// A repository of its own, and an edit in it that is not committed.
Closure git = { String... words ->
    Process process = (['git', '-c', 'user.name=Legal', '-c', 'user.email=legal@example.com'] + words.toList())
            .execute((List) null, basedir)
    process.waitForProcessOutput(System.out, System.err)
    assert process.exitValue() == 0
}
git('init', '--quiet')
git('add', 'site.yaml', 'notices')
git('commit', '--quiet', '--message', 'The site')
File notice = new File(basedir, 'notices/privacy/2026-03-01/notice.md')
notice.setText(notice.getText('UTF-8').replace('a year', 'two years'), 'UTF-8')
