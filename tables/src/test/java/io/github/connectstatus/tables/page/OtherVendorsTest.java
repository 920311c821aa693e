package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.page.VendorPage.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of the kinds that vendors have, in words of our own: their columns, their headings, and their odd rows. */
class OtherVendorsTest {

    /**
     * A page.
     *
     * @param text a line with two number signs for a section, and one for each row, its cells divided by pipes
     */
    private record OtherPage(List<String> header, ColumnNames names, String text) {}

    /** A heading for each node of a flow, which has the same few codes again and again. */
    private static final OtherPage FLOW_NODES =
            new OtherPage(List.of("Error Code", "Message", "Description"), ColumnNames.USUAL, """
            ## Queue
            3001 | input incomplete | Returned when a required field of the node is blank.
            3002 | queue failure | Returned when the task does not get into the queue.
            3003 | queue closed | Returned when the queue takes no tasks.
            ## Subflow
            3001 | input incomplete | Returned when no flow is chosen.
            3002 | flow not there | Returned when the chosen flow was deleted.
            ## Call Record
            3001 | input incomplete | Returned when the record has no caller.
            3002 | record failure | Returned when the record cannot be stored.
            3003 | record not queued | Returned when the record does not get into the queue.
            ## Parse Data
            3001 | nothing to parse | Returned when the input is blank.
            3002 | type mismatch | Returned when a value has another type than declared.
            3003 | path without value | Returned when a required path leads to nothing.
            3004 | runtime failure | Returned when parsing ends unexpectedly.
            ## Send Mail
            3001 | no recipient | Returned when the address is blank.
            3002 | mail server unreachable | Returned when no connection comes about.
            3003 | mail refused | Returned when the server refuses the message.
            3004 | attachment too large | Returned when the attachments exceed the limit.
            3099 | other failure | Returned for anything else.
            ## Fetch
            0-99 | curl failure | Returned when the connection fails; the number is that of the library.
            3001 | address malformed | Returned when the address cannot be parsed.
            3002 | no answer in time | Returned when the server takes too long.
            3003 | answer not understood | Returned when the answer is no valid document.
            ## Wait
            3001 | no duration | Returned when there is nothing to wait for.
            3002 | duration too long | Returned when the limit is exceeded.
            """);

    /** Groups of errors, a column between the number and its name, and a line between heading and table. */
    private static final OtherPage GROUPS =
            new OtherPage(List.of("ID", "Permanent", "Error", "Description"), names("code=ID", "message=Error"), """
            ## Fine
            0 | false | OK_NONE | Nothing went wrong.
            ## Handset
            1 | true | HS_NOBODY | The number belongs to nobody.
            2 | false | HS_NO_STATION | The station is not known to the network.
            5 | false | HS_WITHOUT_SERVICE | The handset has no service for texts.
            6 | false | HS_ABSENT | The handset is switched off.
            7 | true | HS_NO_TYPE | The kind of the handset is not known.
            9 | true | HS_ILLEGAL | The handset is barred by the network.
            10 | true | HS_NOT_PROVIDED | The service was never provided.
            13 | false | HS_BARRED | The subscriber bars such texts.
            21 | false | HS_FACILITY | The facility is not supported.
            31 | false | HS_BUSY | The subscriber is busy.
            32 | false | HS_DELIVERY | The text could not be handed over.
            33 | false | HS_FULL | The memory of the handset is full.
            34 | false | HS_SYSTEM | The system of the network failed.
            ## User
            51 | true | US_PREFIX | The prefix is not allowed.
            81 | true | US_EXPIRED | The template is no longer valid.
            82 | true | US_NO_ROUTE | No route leads there.
            83 | false | US_FLOOD | There are too many texts.
            87 | true | US_SPAM | The text looks like spam.
            ## Operator
            501 | true | OP_ADDRESS | The address is malformed.
            502 | false | OP_SESSION | The session is not bound.
            503 | false | OP_THROTTLED | The throughput is exceeded.
            """);

    /** Numbers from 0, under a column that is not called a code. */
    private static final OtherPage STATUSES = new OtherPage(
            List.of("status", "Meaning", "Explanation"),
            names("code=status", "message=Meaning", "description=Explanation"),
            """
            ## Sending
            0 | Success | The text was accepted.
            1 | Throttled | Requests come faster than is allowed.
            2 | Missing parameters | A required parameter is not there.
            3 | Invalid parameters | A parameter has a value that is not allowed.
            4 | Invalid credentials | The key or the secret is wrong.
            5 | Internal error | The platform failed.
            6 | Invalid text | The text cannot be sent as it is.
            7 | Number barred | The number is on a list of blocked ones.
            8 | Account barred | The account was closed.
            9 | Quota exceeded | There is too little credit.
            12 | Text too long | There are more characters than allowed.
            15 | Invalid sender | The sender may not be used there.
            22 | Invalid network code | The network is not known.
            29 | Not in the list | The account is a trial, and the number is not on its list.
            ## Receipts
            0 | Delivered | The text has arrived.
            1 | Unknown | Nothing is known of the delivery.
            2 | Absent for now | The handset is switched off.
            3 | Absent for good | The number is no longer in use.
            4 | Call barred | The user bars such texts.
            5 | Portability error | The number has moved to another network.
            3xx | Filtered | The network filters the text for one of several reasons.
            """);

    /** Several causes of one number, which stands in the first row alone. */
    private static final OtherPage CAUSES = new OtherPage(
            List.of("Error Code", "Reason", "What to do"), names("message=Reason", "description=What to do"), """
            ## Publishing
            100 | The name is taken | Choose another name for the flow.
             | The version is not supported | Write a version that is current.
             | The document is not valid | Check the document against its schema.
             | The address is missing | Give the address of the endpoint.
            102 | The flow is broken | Correct the errors that the editor shows.
            131000 | The server failed | Try again later.
             | The key is missing | Upload a public key first.
            ## Sending
            132068 | The flow is blocked | Mend the flow, and publish it again.
            132069 | The flow is throttled | Wait until the limit is lifted.
            139000 | The check of the account failed | Verify the account.
             | The number is not registered | Register the number first.
            139001 | The flow is still a draft | Publish the flow first.
             | The version has expired | Publish a new version of the flow.
            139002 | The publication failed | Try again after some minutes.
            139003 | The flow cannot be withdrawn | Only published flows can be.
            139004 | The flow cannot be deleted | Only drafts can be.
            139006 | The image is too large | Shrink the image below the limit.
            """);

    private static ColumnNames names(String... written) {
        return ColumnNames.parse(List.of(written)).value().orElseThrow();
    }

    private static Stream<OtherPage> pages() {
        return Stream.of(FLOW_NODES, GROUPS, STATUSES, CAUSES);
    }

    /** The rows by the titles of their sections; the codes of those that have none that is a number as they are written. */
    private static Map<String, List<List<String>>> rows(OtherPage page) {
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        String title = "";
        for (String line : page.text().lines().toList()) {
            if (line.startsWith("## ")) {
                title = line.substring(3);
            } else {
                rows.computeIfAbsent(title, section -> new ArrayList<>())
                        .add(Stream.of(line.split("\\|")).map(String::strip).toList());
            }
        }
        return rows;
    }

    private static PageSketch sketch(OtherPage page) {
        PageSketch sketch = new PageSketch()
                .heading(1, "Errors")
                .table(List.of("Field", "Type"), List.of(List.of("code", "number")));
        rows(page)
                .forEach((title, rows) -> sketch.heading(2, title)
                        .prose("The errors of " + title + ":")
                        .table(page.header(), rows));
        return sketch;
    }

    private static List<PageSection> read(OtherPage page, Format format) {
        return VendorPage.read(sketch(page).write(format), page.names())
                .value()
                .orElseThrow()
                .sections();
    }

    @ParameterizedTest
    @MethodSource("io.github.connectstatus.tables.page.PageStructureTest#formats")
    void nearlyAllRowsAreReadAndTheOthersAreAskedFor(Format format) {
        int all = 0;
        int right = 0;
        for (OtherPage page : pages().toList()) {
            List<PageSection> sections = read(page, format);
            for (Map.Entry<String, List<List<String>>> entry : rows(page).entrySet()) {
                List<PageSection> read = sections.stream()
                        .filter(section -> section.title().equals(entry.getKey()))
                        .toList();
                assertThat(read).as(entry.getKey()).hasSize(1);
                List<PageRow> truth = truth(entry.getValue(), page.header().size() - 2);
                assertThat(truth).containsAll(read.get(0).rows());
                assertThat(read.get(0).rows().size() + read.get(0).unreadable().size())
                        .isEqualTo(entry.getValue().size());
                all += entry.getValue().size();
                right += read.get(0).rows().size();
            }
        }
        assertThat(right).isGreaterThanOrEqualTo(all * 95 / 100);
    }

    private static List<PageRow> truth(List<List<String>> rows, int message) {
        List<PageRow> truth = new ArrayList<>();
        String code = "";
        for (List<String> row : rows) {
            code = row.get(0).isEmpty() ? code : row.get(0);
            if (code.matches("[0-9]+")) {
                truth.add(new PageRow(Integer.parseInt(code), row.get(message), row.get(message + 1)));
            }
        }
        return truth;
    }

    @Test
    void aNodeIsReachedByItsHeading() {
        assertThat(read(FLOW_NODES, Format.PIPES))
                .extracting(PageSection::titles)
                .startsWith(List.of("Queue", "Errors"), List.of("Subflow", "Errors"), List.of("Call Record", "Errors"));
    }
}
