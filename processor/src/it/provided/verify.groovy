assert new File(basedir, 'build.log').readLines().contains('7001 authentication failed') : 'nothing was thrown'
