package org.plenary.mail.delivery;

import java.nio.file.Path;

/**
 * A file that goes with a mail.
 *
 * @param type its media type
 * @param bytes where they lie for as long as the mail is being sent
 */
record Enclosure(String name, String type, Path bytes) {}
