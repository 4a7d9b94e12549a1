package org.plenary.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.plenary.shared.FirstStartDone;
import org.plenary.shared.Roles;
import org.plenary.shared.Settings;

/** Loads the reference data at each start, and the demonstration at the first. */
@Startup
@Singleton(name = "FirstStart")
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@RunAs(Roles.SYSTEM)
@PermitAll
public class FirstStart {
  @Inject private ReferenceImport referenceImport;
  @Inject private Demonstration demonstration;
  @Inject private Settings settings;
  @Inject private Event<FirstStartDone> started;

  @PostConstruct
  void load() {
    referenceImport.load();
    if (settings.demo()) {
      demonstration.createOnce();
    }
    started.fire(new FirstStartDone());
  }
}
