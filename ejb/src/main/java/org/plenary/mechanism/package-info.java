/**
 * The national co-ordination mechanisms of the 57 participating States and the 11 Partners for
 * Co-operation: who co-ordinates, who reports. What nobody has told is shown as unknown, never as
 * vacant. May depend on {@code directory} and {@code event}.
 */
package org.plenary.mechanism;
