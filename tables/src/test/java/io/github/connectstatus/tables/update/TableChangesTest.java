package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Remedy;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.update.TableChanges.Change;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableChangesTest {

    private static StatusRow status(int code, String name, String message) {
        return StatusRow.of(code, name, message, Location.of("codes.csv"));
    }

    private static Table table(StatusRow... statuses) {
        return new Table("acme/codes", "codes.csv", List.of(statuses));
    }

    private static StatusRow template(String template) {
        return status(1, "A", "bad x for y").withTemplate(Optional.of(Template.parse(template)));
    }

    private static final StatusRow A = status(1, "A", "One");
    private static final StatusRow B = status(2, "B", "Two");
    private static final StatusRow DEPRECATED = A.withDeprecated(Optional.of("Old."));

    @Test
    void anotherOrderIsAChangeThatBreaksNothing() {
        TableChanges changes = TableChanges.between(table(A, B), table(B, A));
        assertThat(changes.reordered()).isTrue();
        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes.isIncompatible()).isFalse();
        assertThat(TableChanges.between(table(A, B), table(status(3, "C", "Three"), A, B))
                        .reordered())
                .isFalse();
        assertThat(TableChanges.between(table(A, B), table(B)).reordered()).isFalse();
        assertThat(TableChanges.between(table(A, B), table(A, B)).isEmpty()).isTrue();
    }

    @Test
    void aStatusIsDeprecatedWithAReasonThatItHadNotBeforeAndRevivedWithoutOne() {
        TableChanges deprecated = TableChanges.between(table(A), table(DEPRECATED));
        assertThat(deprecated.deprecated()).containsExactly(new Change(A, DEPRECATED));
        assertThat(deprecated.revived()).isEmpty();
        TableChanges revived = TableChanges.between(table(DEPRECATED), table(A));
        assertThat(revived.deprecated()).isEmpty();
        assertThat(revived.revived()).containsExactly(new Change(DEPRECATED, A));
        assertThat(TableChanges.between(table(DEPRECATED), table(DEPRECATED)).isEmpty())
                .isTrue();
        TableChanges other = TableChanges.between(table(DEPRECATED), table(A.withDeprecated(Optional.of("Use B."))));
        assertThat(other.deprecated()).hasSize(1);
        assertThat(other.revived()).isEmpty();
    }

    @Test
    void aCodeIsSharedFromNowOnIfOneStatusHadIt() {
        StatusRow second = status(2, "C", "Second of two");
        StatusRow third = status(2, "D", "Third of two");
        assertThat(TableChanges.between(table(A, B), table(A, B, second, third)).sharedCodes())
                .containsExactly(2);
        assertThat(TableChanges.between(table(A, B, second), table(A, B, second, third))
                        .sharedCodes())
                .isEmpty();
        assertThat(TableChanges.between(table(A), table(A, B)).sharedCodes()).isEmpty();
    }

    @Test
    void anExceptionLosesAnAccessorWithAPlaceholder() {
        Change lost = new Change(template("bad {a} for {b}"), template("bad {a} for y"));
        assertThat(lost.losesAccessors()).isTrue();
        assertThat(lost.isIncompatible()).isTrue();
        assertThat(new Change(lost.after(), lost.before()).losesAccessors()).isFalse();
        assertThat(new Change(lost.before(), lost.before()).losesAccessors()).isFalse();
        assertThat(new Change(lost.before().withOutcome(Outcome.ACCEPTED), lost.after()).losesAccessors())
                .isFalse();
    }

    @Test
    void onlyAFailureHasAnExceptionToLose() {
        StatusRow success = A.withOutcome(Outcome.SUCCESS);
        Change lost = new Change(A, success);
        assertThat(lost.losesException()).isTrue();
        assertThat(lost.isIncompatible()).isTrue();
        assertThat(new Change(success, A).losesException()).isFalse();
        assertThat(new Change(success, success).losesException()).isFalse();
        assertThat(new Change(A, A).isIncompatible()).isFalse();
    }

    @Test
    void aRemedyThatIsKeptIsOfTheOldWords() {
        StatusRow remedied = A.withRemedy(Optional.of(Remedy.RETRY));
        assertThat(new Change(remedied, remedied.withMessage("Won")).rewordsRemedied())
                .isTrue();
        assertThat(new Change(remedied, remedied.withDescription("Of one.")).rewordsRemedied())
                .isTrue();
        assertThat(new Change(remedied, remedied.withCode(2)).rewordsRemedied()).isFalse();
        assertThat(new Change(A, A.withMessage("Won")).rewordsRemedied()).isFalse();
        assertThat(new Change(remedied, A.withMessage("Won")).rewordsRemedied()).isFalse();
    }

    @Test
    void anotherTextReplacesTheMessageOrTheTemplateBefore() {
        Change change = new Change(template("bad {a} for y").withMessage("bad {x}"), A);
        assertThat(change.replaces("bad {a} for y")).isTrue();
        assertThat(change.replaces("bad {{x}}")).isTrue();
        assertThat(change.replaces("bad {x}")).isFalse();
        assertThat(change.replaces("One")).isFalse();
    }
}
