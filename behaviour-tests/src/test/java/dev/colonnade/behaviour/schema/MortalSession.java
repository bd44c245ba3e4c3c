package dev.colonnade.behaviour.schema;

import com.datastax.oss.driver.api.core.CqlSession;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The session of a process that is killed: after some requests it makes no more, whatever the program does then. */
final class MortalSession {
    private final CqlSession session;
    private final int last;
    private int requests;
    private boolean isDead;

    /** Is thrown where the process would not be any more. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private MortalSession(CqlSession session, int last) {
        this.session = session;
        this.last = last;
    }

    /** One that is killed behind so many requests. */
    static CqlSession of(CqlSession session, int last) {
        MortalSession mortal = new MortalSession(session, last);
        return (CqlSession) Proxy.newProxyInstance(
                CqlSession.class.getClassLoader(),
                new Class<?>[] {CqlSession.class},
                (proxy, method, arguments) -> mortal.call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("execute") && requests++ == last) {
            isDead = true;
        }
        if (isDead) {
            throw new Killed();
        }
        try {
            return method.invoke(session, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
