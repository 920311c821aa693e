def error = new File(basedir, 'build.log').readLines().find { it.contains('there is no table "acme/oders"') }
assert error != null : 'no error'
assert error.contains('package-info.java:[') : "at no place: $error"
assert error.contains(new File(basedir, 'tables/acme/oders.csv').path) : "not where the option points to: $error"
assert error.contains('status-tables/acme/oders.csv') : "not where resources lie: $error"
assert error.contains('-Aconnectstatus.tables') : "not what to set: $error"
assert error.contains('acme/orders') : "not what may be meant: $error"
