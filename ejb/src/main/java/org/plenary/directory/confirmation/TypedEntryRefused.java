package org.plenary.directory.confirmation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.shared.DomainException;
import org.plenary.shared.Reason;

/** What somebody typed about themselves cannot be taken as it is: all reasons, by field. */
public class TypedEntryRefused extends DomainException {
  private static final long serialVersionUID = 1L;
  private final LinkedHashMap<String, Reason> reasons;

  TypedEntryRefused(Map<String, Reason> reasons) {
    super(reasons.values().iterator().next());
    this.reasons = new LinkedHashMap<>(reasons);
  }

  /** The reasons in the order of the form; {@code form} for what concerns no single field. */
  public Map<String, Reason> reasons() {
    return reasons;
  }
}
