package org.plenary.directory.confirmation;

import java.util.List;

/**
 * What people are booked for, as another feature knows it. A feature that depends on the directory
 * has a dependent bean of this type.
 */
public interface RoleUses {
  /** What lies ahead and names on whose behalf; a constant number of queries. */
  List<RoleUse> ahead();
}
