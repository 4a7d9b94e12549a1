package org.plenary.programme;

/** What was hidden since a backup is hidden again: what is published may be shown. */
record RedactionsReplayed() {}
