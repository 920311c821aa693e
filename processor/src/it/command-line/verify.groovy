def printed = new File(basedir, 'build.log').text
assert printed.count('[ORDER_NOT_FOUND] [AUTHENTICATION_FAILED]') == 3 : 'not all compilers found both tables'
assert !printed.contains('WARNING in') : 'Eclipse warns of generated code'

def only = new File(basedir, 'generated/com/example/orders').list()
assert only.contains('OrdersStatus.java') && only.every { !it.endsWith('.class') } : "with -proc:only: $only"
