package io.github.connectstatus.tables.usage;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names in a file that can stand for something that is generated. */
final class MentionScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final ParsedFile file;
    private final NameScope names;
    private final List<Mention> mentions = new ArrayList<>();

    private MentionScanner(ParsedFile file, NameScope names) {
        this.file = file;
        this.names = names;
    }

    /** Returns the names, in the order of the file. */
    static List<Mention> of(ParsedFile file, NameScope names) {
        MentionScanner scanner = new MentionScanner(file, names);
        scanner.scan(file.unit(), null);
        return scanner.mentions;
    }

    @Override
    public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitImport(ImportTree tree, @Nullable Void nothing) {
        String name = tree.getQualifiedIdentifier().toString();
        add(
                tree,
                Form.IMPORT,
                names.ofQualified(List.of(name.endsWith(".*") ? name.substring(0, name.length() - 2) : name)));
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        Optional<String> name = DottedName.of(tree);
        if (name.isPresent()) {
            add(tree, form(), names.matches(name.get()));
        }
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        String name = tree.getName().toString();
        Optional<CaseTree> label = labelled(tree);
        if (label.isPresent()) {
            add(tree, Form.CASE, labelMatches(name));
        } else if (!isMethod(tree)) {
            List<Match> matches = names.matches(name);
            boolean hidden = !matches.isEmpty()
                    && VariableScope.declaration(name, getCurrentPath()).isPresent();
            add(tree, form(), hidden ? List.of() : matches);
        }
        return null;
    }

    /** The scanner of Java 17, where they were new, passes over patterns. Where it does not, they are found twice, as one. */
    @Override
    @SuppressWarnings("preview")
    public @Nullable Void visitCase(CaseTree tree, @Nullable Void nothing) {
        scan(tree.getLabels(), null);
        return super.visitCase(tree, null);
    }

    private void add(Tree tree, Form form, List<Match> matches) {
        if (!matches.isEmpty()) {
            mentions.add(new Mention(file.locationOf(tree), form, matches));
        }
    }

    private boolean isMethod(IdentifierTree tree) {
        return parent(getCurrentPath()).getLeaf() instanceof MethodInvocationTree call
                && call.getMethodSelect() == tree;
    }

    /** Returns the case of which this is a label. */
    private Optional<CaseTree> labelled(Tree tree) {
        for (TreePath path = parent(getCurrentPath());
                path.getLeaf() instanceof CaseTree || isPartOfLabel(path.getLeaf());
                path = parent(path)) {
            if (path.getLeaf() instanceof CaseTree one) {
                return one.getExpressions().contains(tree) ? Optional.of(one) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The name of a constant as a label stands for one of the enum that the switch has, whatever is imported. */
    private List<Match> labelMatches(String name) {
        TreePath path = getCurrentPath();
        while (!(path.getLeaf() instanceof SwitchTree) && !(path.getLeaf() instanceof SwitchExpressionTree)) {
            path = parent(path);
        }
        ExpressionTree value = path.getLeaf() instanceof SwitchTree statement
                ? statement.getExpression()
                : ((SwitchExpressionTree) path.getLeaf()).getExpression();
        Optional<List<Match>> types = SwitchedType.of(value, path, names);
        boolean isKnown = types.isPresent() && types.get().stream().allMatch(Match::isCertain);
        Set<String> labels = labels(path.getLeaf());
        List<Match> matches = new ArrayList<>();
        for (SearchedTable table : names.tables()) {
            boolean isNamed = types.isEmpty()
                    || types.get().stream().anyMatch(type -> type.table().equals(table));
            if (isNamed && table.hasConstant(name) && (isKnown || table.canHave(labels))) {
                matches.add(new Match(table, Match.Kind.CONSTANT, name, isKnown));
            }
        }
        return matches.size() < 2
                ? matches
                : matches.stream().map(Match::perhaps).toList();
    }

    private static Set<String> labels(Tree tree) {
        List<? extends CaseTree> cases =
                tree instanceof SwitchTree statement ? statement.getCases() : ((SwitchExpressionTree) tree).getCases();
        Set<String> labels = new HashSet<>();
        for (CaseTree one : cases) {
            for (ExpressionTree label : one.getExpressions()) {
                if (label instanceof IdentifierTree identifier) {
                    labels.add(identifier.getName().toString());
                }
            }
        }
        return labels;
    }

    private Form form() {
        Tree child = getCurrentPath().getLeaf();
        for (TreePath path = parent(getCurrentPath()); ; path = parent(path)) {
            Tree tree = path.getLeaf();
            if (tree instanceof InstanceOfTree) {
                return Form.INSTANCEOF;
            }
            if (tree instanceof CatchTree handler && handler.getParameter() == child) {
                return Form.CATCH;
            }
            if (tree instanceof CaseTree group && !isBody(group, child)) {
                return Form.CASE;
            }
            if (tree instanceof BinaryTree) {
                return isComparison(tree.getKind()) ? Form.COMPARISON : Form.MENTION;
            }
            boolean isType = tree instanceof UnionTypeTree
                    || (tree instanceof VariableTree variable && variable.getType() == child);
            if (!isType && !isPartOfLabel(tree)) {
                return Form.MENTION;
            }
            child = tree;
        }
    }

    private static boolean isComparison(Tree.Kind kind) {
        return kind == Tree.Kind.EQUAL_TO || kind == Tree.Kind.NOT_EQUAL_TO;
    }

    /** By name, since the kinds of patterns and labels differ between the versions of Java. */
    private static boolean isPartOfLabel(Tree tree) {
        String kind = tree.getKind().name();
        return kind.endsWith("_PATTERN") || kind.endsWith("_CASE_LABEL") || kind.equals("PARENTHESIZED");
    }

    private static boolean isBody(CaseTree group, Tree child) {
        return group.getBody() == child
                || (group.getStatements() != null && group.getStatements().contains(child));
    }

    private static TreePath parent(TreePath path) {
        return Objects.requireNonNull(path.getParentPath());
    }
}
