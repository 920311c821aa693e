package io.github.connectstatus.tables.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;

/** Renders the tags in Markdown. What formats no text is itself text, like {@code <type>}. */
final class InlineHtml implements NodeRenderer {

    private static final Pattern TAG = Pattern.compile("<(/?[A-Za-z][A-Za-z0-9-]*)[^A-Za-z0-9-].*", Pattern.DOTALL);

    /** What people leave open, or never close. */
    private static final Set<String> LEFT_OPEN = Set.of(
            ("a b br del div em font hr i img input ins li p s small span strike strong sub sup u ul ol" + " wbr")
                    .split(" ", -1));

    private final HtmlNodeRendererContext context;
    private final Map<Node, Set<String>> tagsByParent = new HashMap<>();

    InlineHtml(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        String literal = ((HtmlInline) node).getLiteral();
        String tag = tag(literal);
        if (tag == null || isMarkup(tag, tagsByParent.computeIfAbsent(node.getParent(), InlineHtml::tags))) {
            context.getWriter().raw(literal);
        } else {
            context.getWriter().text(literal);
        }
    }

    private static boolean isMarkup(String tag, Set<String> tags) {
        String name = tag.replace("/", "");
        return CellReader.isFormatting(name)
                && (LEFT_OPEN.contains(name) || (tags.contains(name) && tags.contains("/" + name)));
    }

    private static Set<String> tags(Node parent) {
        Set<String> tags = new HashSet<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            String tag = node instanceof HtmlInline html ? tag(html.getLiteral()) : null;
            if (tag != null) {
                tags.add(tag);
            }
        }
        return tags;
    }

    /** Returns the name of a tag, behind a slash if it closes an element; null for a comment and the like. */
    private static @Nullable String tag(String html) {
        Matcher tag = TAG.matcher(html);
        return tag.matches() ? tag.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
