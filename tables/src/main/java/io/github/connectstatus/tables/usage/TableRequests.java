package io.github.connectstatus.tables.usage;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.connectstatus.tables.JavaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Reads the {@code StatusTable} annotations of a file, by which the names of generated types are known. */
final class TableRequests extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final String ANNOTATION = "StatusTable";
    private static final String QUALIFIED = "io.github.connectstatus." + ANNOTATION;

    private final ParsedFile file;
    private final SortedSet<Unanalysed> unanalysed;
    private final List<TableTypes> requests = new ArrayList<>();

    private TableRequests(ParsedFile file, SortedSet<Unanalysed> unanalysed) {
        this.file = file;
        this.unanalysed = unanalysed;
    }

    /** Returns what the annotations of a file ask for; those that do not say it in plain text are noted. */
    static List<TableTypes> of(ParsedFile file, SortedSet<Unanalysed> unanalysed) {
        TableRequests reader = new TableRequests(file, unanalysed);
        reader.scan(file.unit(), null);
        return reader.requests;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
        String type = annotation.getAnnotationType().toString();
        if (type.equals(QUALIFIED) || (type.equals(ANNOTATION) && !isImportedFromElsewhere())) {
            read(annotation);
        }
        return super.visitAnnotation(annotation, null);
    }

    private boolean isImportedFromElsewhere() {
        return file.unit().getImports().stream()
                .map(one -> one.getQualifiedIdentifier().toString())
                .anyMatch(name -> name.endsWith("." + ANNOTATION) && !name.equals(QUALIFIED));
    }

    private void read(AnnotationTree annotation) {
        Map<String, ExpressionTree> members = new HashMap<>();
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree member) {
                members.put(member.getVariable().toString(), member.getExpression());
            } else {
                members.put("value", argument);
            }
        }
        Optional<String> table = text(members.get("value"));
        Optional<String> prefix = members.containsKey("prefix") ? text(members.get("prefix")) : Optional.of("");
        Optional<List<String>> overlays = texts(members.get("overlays"));
        if (table.isEmpty() || prefix.isEmpty() || overlays.isEmpty()) {
            unanalysed.add(new Unanalysed(
                    file.locationOf(annotation), "what this @StatusTable asks for is not written as plain text"));
            return;
        }
        String exceptions = String.valueOf(members.get("exceptions"));
        requests.add(new TableTypes(
                table.get(),
                table.get(),
                Optional.of(file.packageName()),
                prefix.get().isEmpty() ? JavaNames.prefix(table.get()) : prefix.get(),
                !exceptions.endsWith("PER_API") && !exceptions.endsWith("NONE"),
                !String.valueOf(members.get("supplement")).equals("false"),
                overlays.get(),
                List.of(file.locationOf(annotation))));
    }

    private static Optional<String> text(@Nullable Tree expression) {
        if (expression instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            return Optional.of(text);
        }
        if (expression instanceof ParenthesizedTree parentheses) {
            return text(parentheses.getExpression());
        }
        if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return text(sum.getLeftOperand())
                    .flatMap(left -> text(sum.getRightOperand()).map(left::concat));
        }
        return Optional.empty();
    }

    private static Optional<List<String>> texts(@Nullable Tree expression) {
        if (expression == null) {
            return Optional.of(List.of());
        }
        if (!(expression instanceof NewArrayTree array)) {
            return text(expression).map(List::of);
        }
        List<String> texts = new ArrayList<>();
        for (ExpressionTree element : array.getInitializers()) {
            Optional<String> text = text(element);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            texts.add(text.get());
        }
        return Optional.of(texts);
    }
}
