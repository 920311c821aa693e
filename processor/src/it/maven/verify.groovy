// The runtime is all that the user's class path gets.
assert new File(basedir, 'target/tree.txt').readLines().size() == 2
assert new File(basedir, 'target/tree.txt').text.contains('io.github.connectstatus:connect-status-runtime:jar:')

assert new File(basedir, 'build.log').readLines().contains('7001 authentication failed')
