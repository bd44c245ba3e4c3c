package org.apache.cassandra.security;

import java.security.Permission;
import java.security.PermissionCollection;
import java.util.Collections;
import java.util.Enumeration;

/**
 * Stands in for Cassandra's class of this name on a JDK 24 or newer, which lets nobody install a security manager any more.
 * User-defined functions then run without a sandbox: right for tests, and for nothing else.
 */
public final class ThreadAwareSecurityManager {
    /** The permissions of code that has none. */
    public static final PermissionCollection noPermissions = new PermissionCollection() {
        @Override
        public void add(Permission permission) {
            throw new UnsupportedOperationException("this collection is always empty");
        }

        @Override
        public boolean implies(Permission permission) {
            return false;
        }

        @Override
        public Enumeration<Permission> elements() {
            return Collections.emptyEnumeration();
        }
    };

    private ThreadAwareSecurityManager() {}

    /** Installs nothing. */
    public static void install() {}

    /** Returns false: no thread is watched. */
    public static boolean isSecuredThread() {
        return false;
    }
}
