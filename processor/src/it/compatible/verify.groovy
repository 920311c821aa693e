import java.util.spi.ToolProvider
import java.util.zip.ZipFile

// Holds what users can call, of the runtime and of generated code, against api.txt, which has it as it was released.

def classes = new File(basedir, 'target/classes')
def runtime = new File(basedir, '../../../../runtime/target').canonicalFile.listFiles()
        .find { it.name ==~ /connect-status-runtime-[0-9.]+(-SNAPSHOT)?\.jar/ }

def names = new ZipFile(runtime).withCloseable { jar -> jar.entries().collect { it.name } }
classes.eachFileRecurse { names << classes.toPath().relativize(it.toPath()).toString() }
names = names.findAll { it.endsWith('.class') && !it.endsWith('-info.class') }
        .collect { it.replace('/', '.') - ~/\.class$/ }

def text = new StringWriter()
def arguments = ['-protected', '-cp', "$classes:$runtime".toString()] + names
ToolProvider.findFirst('javap').get()
        .run(new PrintWriter(text), new PrintWriter(System.err), arguments as String[])

// A line for each class, and one for each member behind the name of its class.
def api = new TreeSet()
def owner = null
text.toString().readLines().each { line ->
    if (line.endsWith('{')) {
        owner = (line =~ /(?:class|interface) ([\w.$]+)/)[0][1]
        owner = line.startsWith('public') ? owner : null
        if (owner) api << "$owner: ${line[0..-3]}".toString()
    } else if (owner && line.startsWith('  ')) {
        api << "$owner: ${line.trim()}".toString()
    }
}

def now = new File(basedir, 'target/api.txt')
now.text = api.join('\n') + '\n'
def released = new File(basedir, 'api.txt').readLines() as Set

def gone = (released - api).join('\n')
assert gone.empty : "Users' code breaks without\n$gone\n"

def added = (api - released).join('\n')
assert added.empty : "Once released this must stay; if it shall, copy $now to src/it/compatible/api.txt:\n$added\n"
return true
