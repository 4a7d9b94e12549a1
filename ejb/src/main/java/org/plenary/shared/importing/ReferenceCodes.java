package org.plenary.shared.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the codes in a file's cells against what is stored; each kind is read once a file. A kind
 * for which no feature answers is not checked.
 */
@Dependent
public class ReferenceCodes {
  @Inject private Instance<CodeSource> sources;

  private final Map<CodeSource.Kind, Set<String>> known = new EnumMap<>(CodeSource.Kind.class);

  /** The codes of States and organizations in a cell; an unknown one is a problem. */
  public List<String> entities(Row row, String column) {
    if (row.text(column, 500) == null) {
      return List.of();
    }
    List<String> codes = row.list(column);
    codes.forEach(code -> check(row, column, code, CodeSource.Kind.ENTITY));
    return codes;
  }

  /** The code of this kind in a cell that must have one; null if there is a problem with it. */
  public String required(Row row, String column, CodeSource.Kind kind) {
    String code = row.required(column, 60);
    return code != null && check(row, column, code, kind) ? code : null;
  }

  private boolean check(Row row, String column, String code, CodeSource.Kind kind) {
    Set<String> codes = known.computeIfAbsent(kind, this::read);
    if (codes.isEmpty() || codes.contains(code)) {
      return true;
    }
    row.refuse(column, "shared.code.unknown", code);
    return false;
  }

  private Set<String> read(CodeSource.Kind kind) {
    Set<String> codes = new HashSet<>();
    sources.forEach(source -> codes.addAll(source.codes(kind)));
    return codes;
  }
}
