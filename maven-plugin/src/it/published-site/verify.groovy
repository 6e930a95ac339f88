import java.nio.file.Path

Path place = basedir.toPath().resolve('target/www/current')

// What is published is sealed.
assert new File(basedir, 'notices/privacy/2026-03-01/sealed/article.txt').exists()
assert place.resolve('privacy/2026-03-01/index.html').toFile().getText('UTF-8')
        .contains('We keep your name for a year.')
assert new File(basedir, 'build.log').readLines('UTF-8')
        .any { it.startsWith('[INFO] ') && it.contains('; the site is published at ') }

// What is published comes from no cache that nobody named.
assert !new File(basedir, 'target/noticeboard-cache').exists()
