package dev.colonnade.behaviour.nulls;

import dev.colonnade.annotations.DefaultNullSavingStrategy;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.NullSavingStrategy;

/** What a DAO inherits, it inherits with what is said here. */
@DefaultNullSavingStrategy(NullSavingStrategy.SET_TO_NULL)
interface Writing<T> {
    @Insert
    void write(T entity);
}
