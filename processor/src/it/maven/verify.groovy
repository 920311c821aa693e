def classPath = new File(basedir, 'target/tree.txt').readLines()
assert classPath.size() == 2 && classPath[1].contains(':connect-status-runtime:jar:') : "not the runtime alone: $classPath"

assert new File(basedir, 'build.log').readLines().contains('7001 authentication failed') : 'nothing was thrown'
