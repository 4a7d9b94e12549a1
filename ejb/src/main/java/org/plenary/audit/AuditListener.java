package org.plenary.audit;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.InsertObjectQuery;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Caller;

/**
 * Writes a row of the audit trail beside each insert, update and delete, on the same connection.
 */
class AuditListener extends DescriptorEventAdapter {
  private static final String INSERT =
      "insert into audit_entry (at, actor, action, type, ref, version, changes, names)"
          + " values (#at, #actor, #action, #type, #ref, #version, #changes, #names)";

  @Override
  public void postInsert(DescriptorEvent event) {
    write(event, "CREATE", FieldChanges.ofInsert(event));
  }

  @Override
  public void postUpdate(DescriptorEvent event) {
    if (event.getQuery() instanceof WriteObjectQuery write
        && !(write instanceof InsertObjectQuery)
        && write.getObjectChangeSet() != null) {
      FieldChanges changes = FieldChanges.ofUpdate(write.getObjectChangeSet());
      if (!changes.isEmpty()) {
        write(event, "UPDATE", changes);
      }
    }
  }

  @Override
  public void postDelete(DescriptorEvent event) {
    write(event, "DELETE", FieldChanges.none());
  }

  private static Aggregate aggregate(DescriptorEvent event) {
    return (Aggregate) event.getSource();
  }

  private static void write(DescriptorEvent event, String action, FieldChanges changes) {
    Aggregate aggregate = aggregate(event);
    DataModifyQuery insert = new DataModifyQuery(INSERT);
    List<String> names =
        List.of("at", "actor", "action", "type", "ref", "version", "changes", "names");
    names.forEach(insert::addArgument);
    AbstractSession session = event.getSession();
    session.executeQuery(
        insert,
        Arrays.asList(
            Timestamp.from(CDI.current().select(Clock.class).get().instant()),
            CDI.current().select(Caller.class).get().login(),
            action,
            aggregate.getClass().getSimpleName(),
            aggregate.ref().toString(),
            aggregate.version(),
            changes.json(),
            changes.namesJson()));
  }
}
