package org.plenary.directory;

import java.io.Serializable;
import org.plenary.shared.PartialDate;

/**
 * An organization in the tree of what belongs to what.
 *
 * @param line the organization
 * @param level how deep it stands, 0 for the root
 * @param asked whether it is the one whose tree was asked for
 * @param closed when it was closed, or null
 */
public record TreeLine(EntityLine line, int level, boolean asked, PartialDate closed)
    implements Serializable {}
