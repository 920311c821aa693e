assert new File(basedir, 'build.log').readLines()
        .containsAll(['no such device: tv', '[Order not found]']) : 'generated types do not work in Kotlin'
