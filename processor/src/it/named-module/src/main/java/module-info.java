/** Sends notifications. */
module com.example.notifications {
    requires transitive io.github.connectstatus;

    exports com.example.notifications;
}
