package org.plenary.directory.partnership;

import java.util.UUID;
import org.plenary.document.file.FileRow;

/**
 * A file of an agreement.
 *
 * @param ref as in its address
 * @param file what it is and whether it has been checked
 */
public record AgreementFileRow(UUID ref, FileRow file) {}
