package org.plenary.directory.correspondence;

import java.util.UUID;
import org.plenary.document.file.FileRow;

/**
 * A file of an entry.
 *
 * @param ref in its address
 */
public record CorrespondenceFileRow(UUID ref, FileRow file) {}
