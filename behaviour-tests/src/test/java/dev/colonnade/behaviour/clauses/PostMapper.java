package dev.colonnade.behaviour.clauses;

import dev.colonnade.annotations.Mapper;

@Mapper
interface PostMapper {
    PostDao posts();
}
