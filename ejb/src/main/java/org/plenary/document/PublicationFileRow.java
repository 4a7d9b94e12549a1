package org.plenary.document;

import java.util.UUID;
import org.plenary.document.file.FileRow;
import org.plenary.shared.Language;

/**
 * The file of a publication in one language.
 *
 * @param ref in its address; stays when the file is replaced
 */
public record PublicationFileRow(UUID ref, Language language, FileRow file) {}
