def lines = new File(basedir, 'build.log').readLines()
// What becomes of an É is the terminal's affair.
assert lines.any { it.endsWith("chec de l'authentification") } : 'no message of a status'
assert lines.contains('JSON non valide') : 'no bundle'

def page = 'target/reports/apidocs/com.example.notifications/com/example/notifications/MessagingStatus.html'
assert new File(basedir, page).exists() : 'generated types are not documented'
