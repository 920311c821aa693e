import java.nio.file.Files

def log = new File(basedir, 'compile.log')

// What a shell makes of the lines, so that none is needed.
def words = { String line ->
    line.split(' +').collectMany { word ->
        def file = new File(basedir, word)
        word.endsWith('/*.java')
                ? file.parentFile.list().findAll { it.endsWith('.java') }.collect { word.replace('*.java', it) }
                : [word.replace(':', File.pathSeparator)]
    }
}
def copy = { File from, File to ->
    from.eachFileRecurse {
        def copied = new File(to, from.toPath().relativize(it.toPath()).toString())
        copied.parentFile.mkdirs()
        Files.copy(it.toPath(), copied.toPath())
    }
}
def run = { List<String> command ->
    def program = new File(System.getProperty('java.home'), "bin/${command[0]}").path
    new ProcessBuilder([program] + command.tail()).directory(basedir).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start().waitFor()
}
def lines = new File(basedir, 'compile.sh').text.replace('\\\n', ' ').readLines()
lines.findAll { !it.isBlank() && !it.startsWith('#') }.each { line ->
    def command = words(line)
    switch (command[0]) {
        case 'mkdir': assert new File(basedir, command[1]).mkdir(); break
        case 'cp': copy(new File(basedir, command[2]), new File(basedir, command[3])); break
        default: assert run(command) == 0 : "$line\n${log.text}"
    }
}

def printed = log.text
assert printed.count('[ORDER_NOT_FOUND] [AUTHENTICATION_FAILED]') == 3 : "not all compilers found both tables\n$printed"
assert !printed.contains('WARNING in') : "Eclipse warns of generated code\n$printed"
def only = new File(basedir, 'generated/com/example/orders').list()
assert only.contains('OrdersStatus.java') && only.every { !it.endsWith('.class') } : "with -proc:only: $only"
