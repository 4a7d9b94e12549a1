package org.plenary.programme.file;

import java.util.UUID;
import org.plenary.document.file.FileRow;
import org.plenary.shared.Language;

/**
 * A file of a session.
 *
 * @param ref as in its address
 * @param title as readers see it
 * @param language of the document, or null where it has none, or several
 * @param file what it is and whether it has been checked
 */
public record SessionFileRow(UUID ref, String title, Language language, FileRow file) {}
