package org.plenary.group;

import java.util.List;
import org.plenary.shared.LocalizedText;

/**
 * A working group in a list.
 *
 * @param code its code, as the directory's memberships name it
 * @param meetingSeries codes of the series of events in which it meets
 */
public record GroupRow(String code, LocalizedText name, List<String> meetingSeries) {}
