def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.size() == 4
def recompiled = builds.collect { it.contains('Compiling') }
assert recompiled == [true, false, true, true] : "recompiled: $recompiled"

def files = []
new File(basedir, 'target').eachFileRecurse { files << it.name }
assert files.contains('OrdersException$OrderClosed.class') : 'the edited row is not there'
assert files.contains('ShopException$OrderClosed.class') : 'the edited row is not there for a type'
assert files.every { !it.startsWith('Event') } : "left behind: $files"
