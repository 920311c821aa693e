package io.github.connectstatus.tables.usage;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables that can be seen from a place in a file, as far as the file itself declares them. */
final class VariableScope {

    private VariableScope() {}

    /** Returns the declaration of a variable, the nearest first; empty if the file has none. */
    static Optional<VariableTree> declaration(String name, TreePath from) {
        for (TreePath path = from; path != null; path = path.getParentPath()) {
            for (Tree declared : declaredIn(path.getLeaf())) {
                if (declared instanceof VariableTree variable
                        && variable.getName().contentEquals(name)) {
                    return Optional.of(variable);
                }
            }
        }
        return Optional.empty();
    }

    private static List<? extends Tree> declaredIn(Tree scope) {
        if (scope instanceof BlockTree block) {
            return block.getStatements();
        }
        if (scope instanceof CaseTree group) {
            return group.getStatements() == null ? List.of() : group.getStatements();
        }
        if (scope instanceof LambdaExpressionTree lambda) {
            return lambda.getParameters();
        }
        if (scope instanceof CatchTree handler) {
            return List.of(handler.getParameter());
        }
        if (scope instanceof ForLoopTree loop) {
            return loop.getInitializer();
        }
        if (scope instanceof EnhancedForLoopTree loop) {
            return List.of(loop.getVariable());
        }
        if (scope instanceof TryTree attempt) {
            return attempt.getResources();
        }
        if (scope instanceof MethodTree method) {
            List<Tree> variables = new ArrayList<>(method.getParameters());
            variables.addAll(patternsIn(method));
            return variables;
        }
        return scope instanceof ClassTree type ? type.getMembers() : List.of();
    }

    /** How far a variable of a pattern can be seen depends on the flow of the program; here it is the whole method. */
    private static List<VariableTree> patternsIn(MethodTree method) {
        List<VariableTree> variables = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitBindingPattern(BindingPatternTree pattern, @Nullable Void nothing) {
                variables.add(pattern.getVariable());
                return super.visitBindingPattern(pattern, null);
            }
        }.scan(method, null);
        return variables;
    }
}
