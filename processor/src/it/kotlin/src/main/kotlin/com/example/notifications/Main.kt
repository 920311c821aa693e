package com.example.notifications

import io.github.connectstatus.StatusTable

@StatusTable("webex-connect/messaging")
@StatusTable("acme/orders")
object Main {

    @JvmStatic
    fun main(args: Array<String>) {
        try {
            MessagingException.throwIfFailure("7004", "Invalid device type tv, only ios or android is allowed.", null)
        } catch (refused: MessagingException.InvalidDeviceType) {
            println("no such device: ${refused.type().orElse("not said")}")
        }
        println(OrdersStatus.ofCode(410).map { it.message() })
    }
}
