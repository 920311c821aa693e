package io.github.connectstatus.tables.usage;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.Optional;

/** The names with dots that trees consist of. */
final class DottedName {

    private DottedName() {}

    /** Returns the name that a tree is, its type arguments and annotations left out; empty if it is more than a name. */
    static Optional<String> of(Tree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return Optional.of(identifier.getName().toString());
        }
        if (tree instanceof MemberSelectTree select) {
            return of(select.getExpression()).map(left -> left + "." + select.getIdentifier());
        }
        if (tree instanceof ParameterizedTypeTree type) {
            return of(type.getType());
        }
        return tree instanceof AnnotatedTypeTree type ? of(type.getUnderlyingType()) : Optional.empty();
    }
}
