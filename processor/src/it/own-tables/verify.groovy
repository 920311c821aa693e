assert new File(basedir, 'build.log').readLines()
        .containsAll(['order A17 does not exist', '101', 'Too hot', '[QUEUED_SYNC]']) : 'a table was not found'
