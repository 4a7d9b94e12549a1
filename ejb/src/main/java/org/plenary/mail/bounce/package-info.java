/**
 * What comes back of mail that was sent: from a mailbox that returned mail goes to, and from a mail
 * provider. It is believed where it names the Message-ID of a mail of ours and the address that
 * this mail went to, and nothing else; nothing is ever answered, so that no loop begins.
 */
package org.plenary.mail.bounce;
