package org.plenary.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.plenary.shared.Aggregate;
import org.plenary.shared.LocalizedText;

/** A standing body of organizations that meets, decides and publishes. */
@Entity
@Table(name = "working_group")
public class WorkingGroup extends Aggregate {
  @Column(name = "code", nullable = false)
  private String code;

  @Column(name = "name", nullable = false)
  private LocalizedText name;

  @Column(name = "meeting_series")
  private String meetingSeries;

  @Column(name = "position", nullable = false)
  private int position;

  protected WorkingGroup() {}

  WorkingGroup(String code, LocalizedText name, List<String> meetingSeries, int position) {
    this.code = code;
    this.name = name;
    this.meetingSeries = String.join(";", meetingSeries);
    this.position = position;
  }

  public String code() {
    return code;
  }

  /** The group as a list shows it. */
  GroupRow row() {
    return new GroupRow(code, name, Codes.split(meetingSeries));
  }
}
