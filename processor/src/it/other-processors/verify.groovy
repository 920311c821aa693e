assert new File(basedir, 'build.log').readLines()
        .contains('Report[recipient=somebody, code=7000, message=Invalid JSON]') : 'not all processors ran'
