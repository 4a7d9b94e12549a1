package org.plenary.web.registration;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.plenary.registration.RegistrationFilter;
import org.plenary.registration.RegistrationList;
import org.plenary.registration.RegistrationOrder;
import org.plenary.registration.RegistrationRow;
import org.plenary.shared.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The rows that the table of participants shows, a page at a time. */
class ParticipantRows extends LazyDataModel<RegistrationRow> {
  private static final long serialVersionUID = 1L;

  private final transient RegistrationList list;
  private final transient Supplier<RegistrationFilter> filter;
  private final transient Supplier<OptionalLong> known;

  ParticipantRows(
      RegistrationList list, Supplier<RegistrationFilter> filter, Supplier<OptionalLong> known) {
    this.list = list;
    this.filter = filter;
    this.known = known;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return (int) known.get().orElseGet(() -> list.count(filter.get()));
  }

  @Override
  public List<RegistrationRow> load(
      int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
    SortMeta by = sort.values().stream().findFirst().orElse(null);
    RegistrationOrder order =
        by == null ? RegistrationOrder.NAME : RegistrationOrder.valueOf(by.getField());
    boolean descending = by != null && by.getOrder() == SortOrder.DESCENDING;
    return list.rows(filter.get(), order, descending, PageRequest.at(first, size));
  }

  @Override
  public String getRowKey(RegistrationRow row) {
    return row.ref().toString();
  }

  @Override
  public RegistrationRow getRowData(String key) {
    List<RegistrationRow> shown = getWrappedData();
    return shown == null
        ? null
        : shown.stream().filter(row -> row.ref().toString().equals(key)).findFirst().orElse(null);
  }
}
