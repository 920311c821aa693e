package io.github.connectstatus.tables.usage;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds of which table's enum the value is that a {@code switch} has, as far as its file says it: by the declaration of a
 * variable or a method, a cast, or the exception or resolution that is asked for its status.
 */
final class SwitchedType {

    private static final Set<String> UNWRAPPING = Set.of("get", "orElseThrow", "status");

    /** How many declarations are followed, as of {@code var}; more would go in a circle. */
    private static final int DECLARATIONS = 8;

    private final NameScope names;
    private final TreePath path;

    /** What the value is; null while that is not known. */
    private @Nullable List<Match> found;

    private SwitchedType(NameScope names, TreePath path) {
        this.names = names;
        this.path = path;
    }

    /**
     * Returns the enums that the value of an expression can be of.
     *
     * @param path the way to the expression
     * @return the types; none if they are of others; empty if the file does not say it
     */
    static Optional<List<Match>> of(ExpressionTree expression, TreePath path, NameScope names) {
        SwitchedType type = new SwitchedType(names, path);
        type.follow(expression, DECLARATIONS);
        return Optional.ofNullable(type.found);
    }

    private void follow(Tree expression, int left) {
        if (left == 0) {
            return;
        }
        if (expression instanceof ParenthesizedTree parentheses) {
            follow(parentheses.getExpression(), left);
        } else if (expression instanceof TypeCastTree cast) {
            found = namedIn(cast.getType());
        } else if (expression instanceof MethodInvocationTree call) {
            follow(call, left);
        } else if (isVariable(expression)) {
            VariableScope.declaration(lastName(expression), path).ifPresent(variable -> follow(variable, left - 1));
        }
    }

    private void follow(VariableTree variable, int left) {
        boolean inferred =
                variable.getType() == null || variable.getType().toString().equals("var");
        if (!inferred) {
            found = namedIn(variable.getType());
        } else if (variable.getInitializer() != null) {
            follow(variable.getInitializer(), left);
        }
    }

    private void follow(MethodInvocationTree call, int left) {
        Tree method = call.getMethodSelect();
        if (!(method instanceof MemberSelectTree select)) {
            followOwn(lastName(method));
            return;
        }
        ExpressionTree receiver = select.getExpression();
        String name = select.getIdentifier().toString();
        List<Match> types = DottedName.of(receiver).map(names::matches).orElse(List.of());
        if (types.stream().anyMatch(Match::isType)) {
            // Static methods of generated types: all that return one return that of their own table.
            found = types;
        } else if (receiver instanceof IdentifierTree self && self.getName().contentEquals("this")) {
            followOwn(name);
        } else if (isUnwrapped(call, name)) {
            follow(receiver, left - 1);
            if (found != null && found.isEmpty()) {
                // What other types return is not known.
                found = null;
            }
        } else {
            found = mentionedIn(call);
        }
    }

    /** Returns whether a call returns the status that its receiver has: {@code get(key)} returns that of a key. */
    private static boolean isUnwrapped(MethodInvocationTree call, String name) {
        return name.equals("orElse")
                || name.equals("orElseGet")
                || (UNWRAPPING.contains(name) && call.getArguments().isEmpty());
    }

    private void followOwn(String method) {
        for (TreePath up = path; up != null; up = up.getParentPath()) {
            if (up.getLeaf() instanceof ClassTree type) {
                for (Tree member : type.getMembers()) {
                    if (member instanceof MethodTree own
                            && own.getName().contentEquals(method)
                            && own.getReturnType() != null) {
                        found = namedIn(own.getReturnType());
                        return;
                    }
                }
            }
        }
    }

    /** A call that has something of a table in it may return its enum, or another one that it is turned into. */
    private @Nullable List<Match> mentionedIn(Tree expression) {
        List<Match> mentioned = new ArrayList<>();
        for (Match match : namedIn(expression)) {
            mentioned.add(match.perhaps());
        }
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void nothing) {
                VariableScope.declaration(identifier.getName().toString(), path)
                        .map(VariableTree::getType)
                        .ifPresent(type -> namedIn(type).forEach(match -> mentioned.add(match.perhaps())));
                return null;
            }
        }.scan(expression, null);
        return mentioned.isEmpty() ? null : mentioned;
    }

    /** Returns the generated types that a type or an expression names: {@code Optional<MessagingStatus>} names one. */
    private List<Match> namedIn(Tree tree) {
        List<Match> named = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void nothing) {
                named.addAll(names.matches(identifier.getName().toString()));
                return null;
            }

            @Override
            public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void nothing) {
                List<Match> matches = DottedName.of(select).map(names::matches).orElse(List.of());
                named.addAll(matches);
                return matches.isEmpty() ? super.visitMemberSelect(select, null) : null;
            }
        }.scan(tree, null);
        return named;
    }

    /** Whether this is a variable, or a field of the object itself. */
    private static boolean isVariable(Tree expression) {
        return expression instanceof IdentifierTree
                || (expression instanceof MemberSelectTree select
                        && select.getExpression().toString().equals("this"));
    }

    private static String lastName(Tree tree) {
        return tree instanceof MemberSelectTree select ? select.getIdentifier().toString() : tree.toString();
    }
}
