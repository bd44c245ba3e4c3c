package dev.colonnade.behaviour.options;

import dev.colonnade.annotations.Mapper;

@Mapper
interface CustomizedMapper {
    CustomizedDao customized();
}
