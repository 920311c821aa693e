assert new File(basedir, 'build.log').readLines()
        .containsAll(['Authentication failed', 'Invalid JSON']) : 'no messages'

def page = 'target/reports/apidocs/com.example.notifications/com/example/notifications/MessagingStatus.html'
assert new File(basedir, page).exists() : 'generated types are not documented'
