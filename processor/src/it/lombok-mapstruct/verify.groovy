assert new File(basedir, 'build.log').readLines()
        .contains('Report[recipient=+4915112345678, code=7000, message=Invalid JSON]') : 'the mapper did not run'
