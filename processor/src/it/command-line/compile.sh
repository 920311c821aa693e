# javac
javac -cp lib/connect-status-runtime.jar -processorpath lib/connect-status-processor.jar \
    -Aconnectstatus.tables=tables -d classes src/com/example/orders/*.java
java -cp classes:lib/connect-status-runtime.jar com.example.orders.Main

# sources and bundles alone
mkdir generated
javac -proc:only -cp lib/connect-status-runtime.jar -processorpath lib/connect-status-processor.jar \
    -Aconnectstatus.tables=tables -d generated src/com/example/orders/*.java

# Eclipse's compiler
mkdir eclipse
cp -r tables eclipse/status-tables
java -jar ecj.jar --release 17 -cp lib/connect-status-runtime.jar \
    -processorpath lib/connect-status-processor.jar -d eclipse src
java -cp eclipse:lib/connect-status-runtime.jar com.example.orders.Main

# Eclipse's compiler, which finds tables in jars on the class path, too
jar --create --file tables.jar -C eclipse status-tables
java -jar ecj.jar --release 17 -cp lib/connect-status-runtime.jar:tables.jar \
    -processorpath lib/connect-status-processor.jar -d eclipse-jar src
java -cp eclipse-jar:lib/connect-status-runtime.jar com.example.orders.Main
