/**
 * Notices that wait for each other: whoever several things are told at about the same time gets one
 * mail. A notice is held for the undo window of the action that wrote it; then all that wait for
 * the same address in the same language leave together, each once. One alone is an ordinary mail by
 * its own template.
 */
package org.plenary.mail.digest;
