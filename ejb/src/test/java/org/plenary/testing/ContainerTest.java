package org.plenary.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.migration.FirstStart;

/**
 * A test that runs inside a real Payara with a real MariaDB, against the services as they ship.
 *
 * <p>All container tests share one archive, deployed once ({@link OneDeployment}). Each test makes
 * its own data. Inject services, and call them through {@link As} in a role.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ContainerTest {
  // what the ejb module's annotation says holds for beans of that module only, not for those of As
  private static final String APPLICATION_EXCEPTION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ejb-jar xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0">
        <assembly-descriptor>
          <application-exception>
            <exception-class>org.plenary.shared.DomainException</exception-class>
            <rollback>true</rollback>
            <inherited>true</inherited>
          </application-exception>
        </assembly-descriptor>
      </ejb-jar>
      """;

  @EJB(lookup = "java:app/plenary-ejb/FirstStart")
  private FirstStart firstStart;

  /**
   * The reference data are loaded right after the deployment: no test begins before they are there.
   */
  @BeforeEach
  void waitForTheReferenceData() throws InterruptedException {
    if (firstStart == null) {
      return; // outside the server
    }
    for (int tenths = 0; !firstStart.isDone(); tenths++) {
      assertTrue(tenths < 1200, "the reference data are not there after two minutes");
      Thread.sleep(100);
    }
  }

  /** The ejb module with its libraries, and all container tests in a web module beside it. */
  @Deployment
  public static Archive<?> archive() {
    JavaArchive ejb =
        ShrinkWrap.create(ExplodedImporter.class, "plenary-ejb.jar")
            .importDirectory("target/classes")
            .as(JavaArchive.class);
    GenericArchive compiled =
        ShrinkWrap.create(ExplodedImporter.class)
            .importDirectory("target/test-classes")
            .as(GenericArchive.class);
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, "plenary-tests.war")
            .merge(
                compiled,
                "WEB-INF/classes",
                Filters.include(".*(IT|IT\\$.*|Fixture|/testing/.*)\\.class"))
            .addAsWebInfResource(new File("src/main/resources/META-INF/beans.xml"))
            .addAsWebInfResource(new StringAsset(APPLICATION_EXCEPTION), "ejb-jar.xml");
    EnterpriseArchive ear =
        ShrinkWrap.create(EnterpriseArchive.class, "plenary-container-tests.ear")
            .addAsModule(ejb)
            .addAsModule(tests);
    for (File library : new File("target/lib").listFiles()) {
      ear.addAsLibrary(library);
    }
    return ear;
  }
}
