package org.plenary.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.plenary.account.MandateService;
import org.plenary.directory.NameIndexing;
import org.plenary.programme.RedactionService;
import org.plenary.shared.AsSystem;
import org.plenary.shared.FirstStartDone;
import org.plenary.shared.Settings;

/**
 * Does redactions again that a restored database does not know, loads the reference data at each
 * start, and the demonstration at the first. It does so right after the start, since the server
 * knows no roles while it starts; {@link #isDone} tells when Plenary is ready for its users. Nodes
 * that start together do it one after the other.
 */
@Startup
@Singleton(name = "FirstStart")
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class FirstStart {
  private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

  @Inject private NameIndexing names;
  @Inject private RedactionService redactions;
  @Inject private MandateService mandates;
  @Inject private ReferenceImport referenceImport;
  @Inject private Demonstration demonstration;
  @Inject private Settings settings;
  @Inject private Event<FirstStartDone> started;
  @EJB private AsSystem system;
  @Resource private ManagedExecutorService executor;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private volatile boolean done;

  @PostConstruct
  void begin() {
    executor.execute(this::load);
  }

  /** Whether all data are there. */
  public boolean isDone() {
    return done;
  }

  private void load() {
    try {
      StartLock.during(dataSource, () -> system.run(this::loadData));
      done = true;
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "The data could not be loaded; Plenary does not get ready", e);
    }
  }

  /** People whom an earlier version entered are found by their names again. */
  private void enterNames() {
    OptionalLong last = names.enterSome(0);
    while (last.isPresent()) {
      last = names.enterSome(last.getAsLong());
    }
  }

  private void loadData() {
    redactions.replay();
    enterNames();
    int rows = referenceImport.load();
    LOG.log(Level.INFO, "Reference data: {0} rows", rows);
    mandates.takeOver();
    if (settings.demo() && demonstration.createOnce()) {
      LOG.info("Demonstration data created");
    }
    started.fire(new FirstStartDone());
  }
}
